// Matches -> how often they have each actor, author and year.
//
// Counted by ordinal from doc values, in the collector that also counts the
// matches: less work than Lucene's own facet module does.

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

final class FacetCounter extends SimpleCollector {
    private final int[] years = new int[10000];
    private int[] actors;
    private int[] authors;
    private SortedSetDocValues actorColumn;
    private SortedSetDocValues authorColumn;
    private NumericDocValues dayColumn;

    @Override
    protected void doSetNextReader(LeafReaderContext context)
            throws IOException {
        actorColumn = DocValues.getSortedSet(context.reader(), "actor");
        authorColumn = DocValues.getSortedSet(context.reader(), "author");
        dayColumn = DocValues.getNumeric(context.reader(), "day");
        actors = new int[(int) actorColumn.getValueCount()];
        authors = new int[(int) authorColumn.getValueCount()];
    }

    @Override
    public void collect(int doc) throws IOException {
        count(actorColumn, actors, doc);
        count(authorColumn, authors, doc);
        if (dayColumn.advanceExact(doc)) {
            ++years[(int) dayColumn.longValue() / 10000];
        }
    }

    private static void count(SortedSetDocValues column, int[] counts,
            int doc) throws IOException {
        if (!column.advanceExact(doc)) {
            return;
        }
        for (long value = column.nextOrd();
                value != SortedSetDocValues.NO_MORE_ORDS;
                value = column.nextOrd()) {
            ++counts[(int) value];
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    // The ten most frequent values of each, as a caller would want them.
    int[] best() throws IOException {
        return new int[] {best(actors, actorColumn),
            best(authors, authorColumn), best(years, null)};
    }

    private static int best(int[] counts, SortedSetDocValues names)
            throws IOException {
        if (counts == null) {
            return 0;
        }
        long[] most = new long[10];
        int distinct = 0;
        for (int i = 0; i < counts.length; ++i) {
            if (counts[i] == 0) {
                continue;
            }
            ++distinct;
            long entry = ((long) counts[i] << 32) | i;
            if (entry > most[0]) {
                most[0] = entry;
                Arrays.sort(most);
            }
        }
        for (long entry : most) {
            if (entry != 0 && names != null) {
                names.lookupOrd((int) entry).utf8ToString();
            }
        }
        return distinct;
    }
}
