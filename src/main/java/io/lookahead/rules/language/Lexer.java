package io.lookahead.rules.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into tokens. A line with a problem gives no tokens, so that it is reported once. */
final class Lexer {

    /** What people and word processors put around a text. */
    private static final String QUOTES = "'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    private final SourceText source;
    private final List<Problem> problems;

    Lexer(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The tokens of a line; empty for a blank line, a comment, or a line that was refused. */
    List<Token> line(int number) {
        String line = source.line(number);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '#' || line.startsWith("//", at)) {
                break;
            } else if (c == '"' || c == '`') {
                int end = quoted(line, number, at);
                if (end < 0) {
                    return List.of();
                }
                tokens.add(new Token(
                        c == '"' ? Token.Kind.TEXT : Token.Kind.CODE,
                        line.substring(at + 1, end),
                        number,
                        at + 1,
                        end - at + 1));
                at = end + 1;
            } else if (c == '-' && tokens.isEmpty() && line.startsWith("- ", at)) {
                tokens.add(new Token(Token.Kind.DASH, "-", number, at + 1, 1));
                at++;
            } else {
                int end = at;
                while (end < line.length() && wordPart(line.charAt(end))) {
                    end++;
                }
                if (end == at) {
                    problems.add(stray(line, number, at));
                    return List.of();
                }
                word(tokens, new Token(Token.Kind.WORD, line.substring(at, end), number, at + 1, end - at));
                at = end;
            }
            if (c != ' ' && at < line.length() && wordOrQuote(line.charAt(at))) {
                problems.add(source.problem(
                        number, at + 1, 1, "two words without a space between them", "put a space here"));
                return List.of();
            }
        }
        return tokens;
    }

    /** Adds a word; a unit becomes part of the number before it. */
    private static void word(List<Token> tokens, Token word) {
        Token last = tokens.isEmpty() ? word : tokens.get(tokens.size() - 1);
        boolean unit = word.text().equals("ms") || word.text().equals("s");
        if (unit && last.kind() == Token.Kind.WORD && last.text().matches("[\\d_.]+")) {
            int width = word.column() + word.width() - last.column();
            tokens.set(
                    tokens.size() - 1,
                    new Token(Token.Kind.WORD, last.text() + " " + word.text(), last.line(), last.column(), width));
        } else {
            tokens.add(word);
        }
    }

    private int quoted(String line, int number, int at) {
        char quote = line.charAt(at);
        int end = line.indexOf(quote, at + 1);
        if (end < 0) {
            problems.add(source.problem(
                    number,
                    at + 1,
                    line.length() - at,
                    quote == '"' ? "this text has no closing quote" : "this code has no closing backquote",
                    "a text ends on its own line; to go on, close it and open a new one on the next line,"
                            + " indented deeper"));
            return -1;
        }
        int escape = line.substring(at, end).indexOf('\\');
        if (escape >= 0) {
            problems.add(source.problem(
                    number,
                    at + escape + 1,
                    2,
                    "a backslash means nothing in a rule file",
                    "text is taken as it stands: there are no escapes, and a quote cannot be part of a text"));
            return -1;
        }
        return end;
    }

    private Problem stray(String line, int number, int at) {
        char c = line.charAt(at);
        if (QUOTES.indexOf(c) >= 0) {
            return source.problem(
                    number,
                    at + 1,
                    1,
                    "'" + c + "' is no quote of the rule language",
                    "put a text between plain double quotes, and code between backquotes");
        }
        if (c > 0x7F) {
            return source.problem(
                    number,
                    at + 1,
                    1,
                    "'" + Character.toString(line.codePointAt(at)) + "' outside of quotes",
                    "the words of the language are plain ASCII; letters that only look alike are not accepted");
        }
        return source.problem(
                number,
                at + 1,
                1,
                "'" + c + "' has no place in a sentence",
                "rule files hold sentences only, no code of the engine;"
                        + " `lookahead rules words` lists every sentence");
    }

    private static boolean wordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '.'
                || c == ':'
                || c == '{'
                || c == '}';
    }

    private static boolean wordOrQuote(char c) {
        return c == '"' || c == '`' || wordPart(c);
    }
}
