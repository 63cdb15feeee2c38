package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/**
 * {@code path!( … )} where an item may stand.
 *
 * @param path the macro's path
 * @param group the brackets and what is between them
 * @param semicolon whether one follows
 */
public record MacroCall(Head head, PathRef path, TokenRange group, boolean semicolon) implements Item {

    /** The macro's own name: the last part of its path. */
    public String macro() {
        return path.last().name();
    }

    /** What is between the brackets. */
    public TokenRange body() {
        return group.inside();
    }

    /** The opening bracket: a parenthesis, square bracket or brace. */
    public char delimiter() {
        return (char) group.tokens().kind(group.from());
    }

    /** The body read as items, each wherever one begins; parsed anew at each call. */
    public List<Item> items() {
        return Items.inMacroBody(body());
    }

    /** The body read as {@code Key = value, …}. */
    public List<MacroArgument> arguments() {
        return MacroArgument.parse(body());
    }
}
