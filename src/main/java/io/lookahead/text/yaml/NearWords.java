package io.lookahead.text.yaml;

import java.util.Collection;
import java.util.Optional;

/** Finds what a mistyped word was probably meant to be. */
public final class NearWords {

    private NearWords() {}

    /** The word of {@code known} nearest to {@code typed}, where one is near enough to be meant. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        int allowed = Math.max(1, typed.length() / 3);
        String best = null;
        int bestDistance = allowed + 1;
        for (String word : known) {
            if (Math.abs(word.length() - typed.length()) <= allowed) {
                int distance = distance(typed, word);
                if (distance < bestDistance) {
                    best = word;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from {@code a} to {@code b}. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : cost(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cost(String a, String b, int i, int j, int[][] d) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
