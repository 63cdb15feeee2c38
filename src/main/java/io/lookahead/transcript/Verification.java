package io.lookahead.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What verifying a transcript found.
 *
 * @param findings what is wrong, gravest first; empty exactly where the verdict is {@link Verdict#INTACT}
 * @param remarks what is worth knowing and not wrong
 * @param head of the last event that is whole; null where there is none
 * @param events how many events are whole
 */
public record Verification(
        Verdict verdict,
        List<String> findings,
        List<String> remarks,
        @Nullable Head head,
        int events) {
    public Verification {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    public boolean isIntact() {
        return verdict == Verdict.INTACT;
    }
}
