package io.lookahead.rust.token;

import java.util.Arrays;

/** Growing flat arrays of tokens and comments: no object a token. */
final class TokenTable {

    int count;
    int[] starts;
    int[] ends;
    byte[] kinds;
    int[] matches;

    int comments;
    int[] commentStarts = new int[16];
    int[] commentEnds = new int[16];
    byte[] commentKinds = new byte[16];

    TokenTable(int bytes) {
        int guess = Math.max(16, bytes / 5);
        starts = new int[guess];
        ends = new int[guess];
        kinds = new byte[guess];
        matches = new int[guess];
    }

    void add(byte kind, int start, int end) {
        if (count == kinds.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = kind;
        matches[count] = -1;
        count++;
    }

    private void grow() {
        int size = kinds.length * 2;
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        kinds = Arrays.copyOf(kinds, size);
        matches = Arrays.copyOf(matches, size);
    }

    void addComment(byte kind, int start, int end) {
        if (comments == commentKinds.length) {
            int size = comments * 2;
            commentStarts = Arrays.copyOf(commentStarts, size);
            commentEnds = Arrays.copyOf(commentEnds, size);
            commentKinds = Arrays.copyOf(commentKinds, size);
        }
        commentStarts[comments] = start;
        commentEnds[comments] = end;
        commentKinds[comments] = kind;
        comments++;
    }
}
