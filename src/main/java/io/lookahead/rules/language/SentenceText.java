package io.lookahead.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of a rule with the list items under it.
 *
 * @param tokens its words; texts that go on over several lines are one token
 */
public record SentenceText(List<Token> tokens, List<SentenceText> items) {

    public SentenceText {
        tokens = join(tokens);
        items = List.copyOf(items);
    }

    public Token first() {
        return tokens.get(0);
    }

    public int line() {
        return first().line();
    }

    /** The sentence as one line, quotes included. */
    public String text() {
        return text(tokens);
    }

    /** Words of a sentence as one line, quotes included. */
    public static String text(List<Token> tokens) {
        return tokens.stream().map(SentenceText::written).collect(Collectors.joining(" "));
    }

    private static String written(Token token) {
        return switch (token.kind()) {
            case WORD, DASH -> token.text();
            case TEXT -> '"' + token.text() + '"';
            case CODE -> '`' + token.text() + '`';
        };
    }

    /** Text that continues on the next line is joined with a space, code with a line end. */
    private static List<Token> join(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        int lastLine = 0;
        for (Token token : tokens) {
            Token last = out.isEmpty() ? token : out.get(out.size() - 1);
            boolean goesOn = !out.isEmpty()
                    && token.kind() == last.kind()
                    && token.line() > lastLine
                    && (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.CODE);
            if (goesOn) {
                String glue = token.kind() == Token.Kind.TEXT ? " " : "\n";
                out.set(
                        out.size() - 1,
                        new Token(
                                last.kind(),
                                last.text() + glue + token.text(),
                                last.line(),
                                last.column(),
                                last.width()));
            } else {
                out.add(token);
            }
            lastLine = token.line();
        }
        return List.copyOf(out);
    }
}
