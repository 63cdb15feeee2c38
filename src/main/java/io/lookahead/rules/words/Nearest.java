package io.lookahead.rules.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what a writer may have meant, by the number of slips of the pen that lie between. */
public final class Nearest {

    private Nearest() {}

    /** The candidates nearest to a word, nearest first; none that is further away than half of the word. */
    public static List<String> words(String word, Collection<String> candidates, int most) {
        int limit = Math.max(2, word.length() / 2);
        return candidates.stream()
                .filter(c -> distance(word, c) <= limit)
                .sorted(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(c -> c))
                .limit(most)
                .toList();
    }

    /** Damerau-Levenshtein distance (optimal string alignment): insert, delete, replace, swap of neighbours. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
            }
        }
        return d[a.length()][b.length()];
    }
}
