package io.lookahead.transcript;

import java.util.List;

/** The text of a transcript, cut at its documents. */
final class Documents {

    private Documents() {}

    static List<String> of(String transcript) {
        return List.of(transcript.split("(?m)(?=^---\n)"));
    }
}
