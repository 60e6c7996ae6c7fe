// Answers the query files of queries.h from an index of LuceneBuild.
//
//   LuceneQueries INDEX

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

public final class LuceneQueries {
    private static final class Asked {
        String mode;
        Query query;
        long passages;
        int hits;
        long bytes;
        int[] facets = {};
        long[] nanoseconds;
    }

    private final IndexSearcher searcher;

    private LuceneQueries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private TopDocs ask(Asked asked) throws IOException {
        if (asked.mode.equals("top10")) {
            return searcher.search(asked.query, 10);
        }
        TopScoreDocCollector best =
            TopScoreDocCollector.create(10, Integer.MAX_VALUE);
        FacetCounter facets =
            asked.mode.equals("facets") ? new FacetCounter() : null;
        Collector all = facets == null
            ? best : MultiCollector.wrap(best, facets);
        searcher.search(asked.query, all);
        if (facets != null) {
            asked.facets = facets.best();
        }
        TopDocs found = best.topDocs();
        asked.passages = found.totalHits.value;
        return found;
    }

    private void answer(Asked asked) throws IOException {
        TopDocs found = ask(asked);
        asked.hits = found.scoreDocs.length;
        asked.bytes = 0;
        for (ScoreDoc hit : found.scoreDocs) {
            Document document = searcher.doc(hit.doc);
            asked.bytes += document.get("text").length();
        }
    }

    private void run(String mode, int warmUps, int passes, Path file,
            PrintStream out) throws IOException {
        List<Asked> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Asked asked = new Asked();
            asked.mode = mode;
            asked.query = LuceneQueryReader.parse(line);
            asked.nanoseconds = new long[passes];
            all.add(asked);
        }
        for (int pass = -warmUps; pass < passes; ++pass) {
            for (Asked asked : all) {
                long start = System.nanoTime();
                answer(asked);
                long taken = System.nanoTime() - start;
                if (pass >= 0) {
                    asked.nanoseconds[pass] = taken;
                }
            }
        }
        for (Asked asked : all) {
            Arrays.sort(asked.nanoseconds);
            StringBuilder facets = new StringBuilder();
            for (int count : asked.facets) {
                facets.append(facets.length() > 0 ? "," : "").append(count);
            }
            out.println(asked.nanoseconds[passes / 2] + "\t" + asked.passages
                + "\t0\t" + asked.hits + "\t" + asked.bytes + "\t" + facets);
        }
        out.println("done");
        out.flush();
    }

    private static void serve(Path index) throws IOException {
        PrintStream out = new PrintStream(System.out, false);
        try (DirectoryReader reader =
                DirectoryReader.open(new MMapDirectory(index));
                BufferedReader in =
                    new BufferedReader(new InputStreamReader(System.in))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
            searcher.setQueryCache(null);
            LuceneQueries bench = new LuceneQueries(searcher);
            String line;
            while ((line = in.readLine()) != null) {
                String[] words = line.split(" ", 5);
                bench.run(words[1], Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]), Path.of(words[4]), out);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        serve(Path.of(arguments[0]));
    }
}
