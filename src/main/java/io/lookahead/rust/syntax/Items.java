package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.List;

/** Where parsing items begins. */
public final class Items {

    private Items() {}

    /**
     * What a file or module holds.
     *
     * @param inner its inner attributes
     */
    public record Parsed(List<Attribute> inner, List<Item> items) {

        public Parsed {
            inner = List.copyOf(inner);
            items = List.copyOf(items);
        }
    }

    /** The items of a file. */
    public static Parsed inFile(Tokens tokens) {
        return new ItemParser(new Cursor(tokens.all()), false).parse();
    }

    /**
     * The items in a macro's body, each wherever one begins, also in the forms only macros understand: {@code X: T =
     * e;}, {@code storage X: T = e;} and {@code if #[cfg(…)] { … } else { … }}.
     */
    public static List<Item> inMacroBody(TokenRange body) {
        return new ItemParser(new Cursor(body), true).parse().items();
    }

    /** The items that stand directly in a block; {@code braces} are the block's. */
    public static List<Item> inBlock(TokenRange braces) {
        return new Expr.Block(braces, braces)
                .statements().stream()
                        .filter(Stmt.ItemStmt.class::isInstance)
                        .map(statement -> ((Stmt.ItemStmt) statement).item())
                        .toList();
    }
}
