// Passages -> a Lucene index, as an expert would set it up.
//
//   LuceneBuild INDEX PASSAGES.tsv   prints "built SECONDS"
//   LuceneBuild version
//
// Two threads share one IndexWriter with a buffer of 256 MB; each uses the same
// Field objects again for every passage. The index is merged into one segment.

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

public final class LuceneBuild {
    private static final int THREADS = 2;

    private static final class Passages {
        private final BufferedReader reader;

        Passages(Path path) throws IOException {
            reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(path),
                    StandardCharsets.UTF_8), 1 << 20);
        }

        synchronized List<String> next() throws IOException {
            List<String> lines = new ArrayList<>(256);
            String line;
            while (lines.size() < 256 && (line = reader.readLine()) != null) {
                lines.add(line);
            }
            return lines;
        }
    }

    private static final class Adder extends Thread {
        private final Passages passages;
        private final IndexWriter writer;
        private final Field text = new TextField("text", "", Field.Store.YES);
        private final Field article = new StoredField("article", "");
        private final Field title = new StoredField("title", "");
        private final Field authors = new StoredField("authors", "");
        private final Field day = new StoredField("stored_day", 0);
        private final Field dayPoint = new IntPoint("day", 0);
        private final Field dayColumn = new NumericDocValuesField("day", 0);
        Exception trouble;

        Adder(Passages passages, IndexWriter writer) {
            this.passages = passages;
            this.writer = writer;
        }

        @Override
        public void run() {
            try {
                for (List<String> lines = passages.next(); !lines.isEmpty();
                        lines = passages.next()) {
                    for (String line : lines) {
                        add(line.split("\t", -1));
                    }
                }
            } catch (Exception error) {
                trouble = error;
            }
        }

        private void add(String[] columns) throws IOException {
            Document document = new Document();
            int number = Integer.parseInt(columns[4]);
            text.setStringValue(columns[6]);
            article.setStringValue(columns[0]);
            title.setStringValue(columns[2]);
            authors.setStringValue(columns[3]);
            day.setIntValue(number);
            dayPoint.setIntValue(number);
            dayColumn.setLongValue(number);
            for (Field field : new Field[] {text, article, title, authors, day,
                    dayPoint, dayColumn}) {
                document.add(field);
            }
            addEach(document, "author", columns[3], ";", false);
            addEach(document, "actor", columns[5], " ", true);
            writer.addDocument(document);
        }

        private static void addEach(Document document, String name,
                String values, String separator, boolean searched) {
            if (values.isEmpty()) {
                return;
            }
            for (String value : values.split(separator)) {
                document.add(
                    new SortedSetDocValuesField(name, new BytesRef(value)));
                if (searched) {
                    document.add(
                        new StringField(name, value, Field.Store.NO));
                }
            }
        }
    }

    private static void build(Path index, Path input) throws Exception {
        long start = System.nanoTime();
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer());
        config.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        config.setRAMBufferSizeMB(256);
        config.setUseCompoundFile(false);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (MMapDirectory directory = new MMapDirectory(index);
                IndexWriter writer = new IndexWriter(directory, config)) {
            Passages passages = new Passages(input);
            Adder[] adders = new Adder[THREADS];
            for (int i = 0; i < THREADS; ++i) {
                adders[i] = new Adder(passages, writer);
                adders[i].start();
            }
            for (Adder adder : adders) {
                adder.join();
                if (adder.trouble != null) {
                    throw adder.trouble;
                }
            }
            writer.forceMerge(1);
            writer.commit();
        }
        System.out.println("built " + (System.nanoTime() - start) / 1e9);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("version")) {
            System.out.println(Version.LATEST);
        } else {
            build(Path.of(arguments[0]), Path.of(arguments[1]));
        }
    }
}
