// A line of a query file (queries.h) -> a Lucene query.

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

final class LuceneQueryReader {
    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    private LuceneQueryReader() {}

    private static Query words(String[] words, Occur occur)
            throws IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (String word : words) {
            builder.add(new TermQuery(new Term("text", stem(word))), occur);
        }
        return builder.build();
    }

    private static String stem(String word) throws IOException {
        try (TokenStream stream = ENGLISH.tokenStream("text", word)) {
            CharTermAttribute term =
                stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : word;
        }
    }

    // A stop word leaves a gap in which any word may stand.
    private static Query phrase(String text) throws IOException {
        PhraseQuery.Builder builder = new PhraseQuery.Builder();
        try (TokenStream stream = ENGLISH.tokenStream("text", text)) {
            CharTermAttribute term =
                stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step =
                stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                builder.add(new Term("text", term.toString()), position);
            }
        }
        return builder.build();
    }

    static Query parse(String line) throws IOException {
        String[] columns = line.split("\t", -1);
        String[] words = columns[1].split(" ");
        switch (columns[0]) {
            case "or":
                return words(words, Occur.SHOULD);
            case "phrase":
                return phrase(columns[1]);
            case "prefix":
                return new PrefixQuery(new Term("text", words[0]));
            case "filter": {
                int from = Integer.parseInt(columns[3]);
                int to = Integer.parseInt(columns[4]);
                Query days = new IndexOrDocValuesQuery(
                    IntPoint.newRangeQuery("day", from, to),
                    NumericDocValuesField.newSlowRangeQuery("day", from, to));
                return new BooleanQuery.Builder()
                    .add(words(words, Occur.MUST), Occur.MUST)
                    .add(new TermQuery(new Term("actor", columns[2])),
                        Occur.FILTER)
                    .add(days, Occur.FILTER)
                    .build();
            }
            default:
                return words.length == 1
                    ? new TermQuery(new Term("text", stem(words[0])))
                    : words(words, Occur.MUST);
        }
    }
}
