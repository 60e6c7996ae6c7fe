// Articles -> a Lucene index in memory; queries -> ranked articles.
//
//   LuceneRank ARTICLES.tsv QUERIES.tsv DEPTH
//
// ARTICLES.tsv has an id and a text a line, QUERIES.tsv an id and a query. What
// is written is told in bench/rank/driver.py. A query is the OR of all words
// that EnglishAnalyzer makes of it.

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

public final class LuceneRank {
    private static final int PASSES = 3;
    private static final BM25Similarity BM25 = new BM25Similarity(1.2f, 0.75f);

    private LuceneRank() {}

    private static void build(Directory directory, Analyzer analyzer,
            Path articles) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setSimilarity(BM25);
        try (IndexWriter writer = new IndexWriter(directory, config);
                BufferedReader in = Files.newBufferedReader(articles)) {
            String line;
            while ((line = in.readLine()) != null) {
                String[] columns = line.split("\t", -1);
                Document document = new Document();
                document.add(new StoredField("id", columns[0]));
                document.add(
                    new TextField("text", columns[1], Field.Store.YES));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static long timed(IndexSearcher searcher, Query query)
            throws IOException {
        long start = System.nanoTime();
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
            searcher.doc(hit.doc);
        }
        return System.nanoTime() - start;
    }

    private static void answer(IndexSearcher searcher, Analyzer analyzer,
            List<String> queries, int depth, PrintStream out)
            throws IOException {
        for (String line : queries) {
            String[] columns = line.split("\t", 2);
            Query query = new QueryBuilder(analyzer)
                .createBooleanQuery("text", columns[1]);
            if (query == null) {
                continue;
            }
            long[] times = new long[PASSES];
            for (int pass = 0; pass < PASSES; ++pass) {
                times[pass] = timed(searcher, query);
            }
            Arrays.sort(times);
            out.println("query\t" + columns[0] + "\t" + times[PASSES / 2]);
            for (ScoreDoc hit : searcher.search(query, depth).scoreDocs) {
                out.println("hit\t" + searcher.doc(hit.doc).get("id") + "\t"
                    + hit.score);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        BooleanQuery.setMaxClauseCount(1 << 16);
        Analyzer analyzer = new EnglishAnalyzer();
        try (Directory directory = new ByteBuffersDirectory()) {
            build(directory, analyzer, Path.of(arguments[0]));
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    PrintStream out = new PrintStream(System.out, false,
                        StandardCharsets.UTF_8)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(BM25);
                searcher.setQueryCache(null);
                answer(searcher, analyzer,
                    Files.readAllLines(Path.of(arguments[1])),
                    Integer.parseInt(arguments[2]), out);
            }
        }
    }
}
