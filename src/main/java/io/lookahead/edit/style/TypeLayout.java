package io.lookahead.edit.style;

import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;

/** Lays out {@code type Name = Type;} as rustfmt does when it is too long for one line. */
public final class TypeLayout {

    private final RustStyle style;

    public TypeLayout(RustStyle style) {
        this.style = style;
    }

    /**
     * The declaration, indented by {@code outer} but for its first line.
     *
     * @param start what stands before the type, such as <code>pub type Hook = </code>
     */
    public String write(String outer, String start, String type) {
        String oneLine = start + type + ";";
        if (style.fits(outer + oneLine) || type.contains("\n")) {
            return oneLine;
        }
        String inner = outer + style.indent();
        if (style.fits(inner + type + ";")) {
            return start.stripTrailing() + "\n" + inner + type + ";";
        }
        Tokens tokens = Tokens.of("type", type);
        int open = 0;
        while (open < tokens.count() && !tokens.is(open, '<')) {
            open++;
        }
        boolean generic = open < tokens.count() && tokens.is(tokens.count() - 1, '>');
        if (!generic) {
            return oneLine;
        }
        StringBuilder out = new StringBuilder(start).append(type, 0, tokens.end(open));
        for (TokenRange argument : Commas.split(tokens.range(open + 1, tokens.count() - 1))) {
            out.append('\n').append(inner).append(argument.text()).append(',');
        }
        return out.append('\n').append(outer).append(">;").toString();
    }
}
