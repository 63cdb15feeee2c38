package io.lookahead.edit;

import io.lookahead.cargo.TomlDocument;
import io.lookahead.edit.proof.RustSyntax;
import io.lookahead.text.FileContent;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Proves a change before it is offered: every file it touches parses as before, and scanning again says done. */
public final class Prover {

    /**
     * Proves a change.
     *
     * @param before the sources that the edits were made on
     * @param after the sources with the edits
     * @param rescan scans the sources again and says what is still not done; empty when all is
     */
    public ProofResult prove(SourceTree before, OverlayTree after, Function<SourceTree, Optional<String>> rescan) {
        for (String path : after.changedPaths()) {
            byte[] old = bytes(before, path);
            byte[] now = bytes(after, path);
            if (Arrays.equals(old, now)) {
                continue;
            }
            if (path.endsWith(".rs") && RustSyntax.errors(now) > RustSyntax.errors(old)) {
                return new ProofResult.Refuted(path + " would no longer parse as Rust");
            }
            if (path.endsWith(".toml") && problems(path, now) > problems(path, old)) {
                return new ProofResult.Refuted(path + " would no longer parse as TOML");
            }
        }
        return rescan.apply(after)
                .<ProofResult>map(left -> new ProofResult.Refuted("a scan of the changed sources says: " + left))
                .orElseGet(ProofResult.Proven::new);
    }

    private static byte[] bytes(SourceTree tree, String path) {
        return tree.read(path) instanceof FileContent.Bytes content ? content.bytes() : new byte[0];
    }

    private static int problems(String path, byte[] bytes) {
        return TomlDocument.parse(SourceText.of(path, bytes)).problems().size();
    }
}
