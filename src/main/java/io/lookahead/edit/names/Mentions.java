package io.lookahead.edit.names;

import io.lookahead.edit.bench.RustFile;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.Span;
import java.util.List;

/** Counts where a name is written. */
public final class Mentions {

    private Mentions() {}

    /** How often an identifier stands in a file, {@code use} declarations left out. */
    public static int outsideImports(RustFile file, String name) {
        if (!file.text().contains(name)) {
            return 0;
        }
        List<Span> imports =
                file.all(UseItem.class).map(use -> use.range().span()).toList();
        Tokens tokens = file.tokens();
        int count = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int at = i;
            if (tokens.isIdent(i) && tokens.name(i).equals(name)) {
                boolean imported = imports.stream().anyMatch(span -> span.contains(tokens.start(at)));
                count += imported ? 0 : 1;
            }
        }
        return count;
    }
}
