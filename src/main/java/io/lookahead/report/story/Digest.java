package io.lookahead.report.story;

import io.lookahead.transcript.Head;

/** Digests, short enough for a reader. */
final class Digest {

    private static final int BRIEF = 12;

    private Digest() {}

    static String brief(String digest) {
        return digest.length() <= BRIEF ? digest : digest.substring(0, BRIEF);
    }

    static String brief(Head head) {
        return head.seq() + ":" + brief(head.digest());
    }
}
