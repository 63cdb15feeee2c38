package io.lookahead.rules.words;

import io.lookahead.rules.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the dictionary, ready to be matched. It matches whole: every word in its place and nothing left over.
 *
 * @param <M> what it means
 */
final class Sentence<M> {

    /** A fixed word, or a hole where {@code type} is given. */
    private record Part(String word, @Nullable HoleType type) {
        boolean accepts(Token token) {
            return type == null
                    ? token.kind() == Token.Kind.WORD && token.text().equals(word)
                    : type.accepts(token);
        }
    }

    /** A small word is sooner left out than mistaken for another. */
    private static final double LEFT_OUT = 0.6;

    private final Words<M> words;
    private final List<Part> parts;
    private final int fixed;

    Sentence(Words<M> words) {
        this.words = words;
        this.parts = parts(words.pattern());
        this.fixed = (int) parts.stream().filter(p -> p.type() == null).count();
    }

    private static List<Part> parts(String pattern) {
        List<Part> parts = new ArrayList<>();
        for (String word : pattern.split(" ")) {
            if (word.startsWith("{")) {
                String inside = word.substring(1, word.length() - 1);
                int colon = inside.indexOf(':');
                String name = colon < 0 ? inside : inside.substring(0, colon);
                parts.add(new Part(name, HoleType.of(inside.substring(colon + 1))));
            } else {
                parts.add(new Part(word, null));
            }
        }
        return List.copyOf(parts);
    }

    Words<M> words() {
        return words;
    }

    /** How many tokens it takes. */
    int length() {
        return parts.size();
    }

    /** How many of its words are fixed: where two sentences match, the one with more is meant. */
    int fixed() {
        return fixed;
    }

    boolean matches(List<Token> tokens) {
        if (tokens.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).accepts(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The tokens in its holes; the tokens must match. */
    Map<String, Token> holes(List<Token> tokens) {
        Map<String, Token> holes = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).type() != null) {
                holes.put(parts.get(i).word(), tokens.get(i));
            }
        }
        return holes;
    }

    /** The tokens in holes of that type; the tokens must match. */
    List<Token> inHoles(HoleType type, List<Token> tokens) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).type() == type)
                .mapToObj(tokens::get)
                .toList();
    }

    /** The one token that keeps the tokens from matching, where its place is a hole; null where there is more amiss. */
    @Nullable
    Misfit misfit(List<Token> tokens) {
        if (tokens.size() != parts.size()) {
            return null;
        }
        Misfit found = null;
        for (int i = 0; i < parts.size(); i++) {
            HoleType type = parts.get(i).type();
            if (type == HoleType.FACT && Keys.of(tokens.get(i).text()).isEmpty()) {
                return null;
            }
            if (!parts.get(i).accepts(tokens.get(i))) {
                if (found != null || type == null) {
                    return null;
                }
                found = new Misfit(tokens.get(i), type);
            }
        }
        return found;
    }

    /** A token that does not fit into its hole. */
    record Misfit(Token token, HoleType type) {}

    /** How far the tokens are from this sentence: 1 for each word wrong, missing or too many. */
    double distance(List<Token> tokens) {
        double[][] d = new double[tokens.size() + 1][parts.size() + 1];
        for (int i = 0; i <= tokens.size(); i++) {
            for (int j = 0; j <= parts.size(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    double change = d[i - 1][j - 1] + cost(tokens.get(i - 1), parts.get(j - 1));
                    double missing = d[i][j - 1] + (parts.get(j - 1).type() == null ? LEFT_OUT : 1);
                    d[i][j] = Math.min(change, Math.min(d[i - 1][j] + 1, missing));
                }
            }
        }
        return d[tokens.size()][parts.size()];
    }

    /** Whether a text is wanted where the tokens leave this sentence, and words stand there without quotes. */
    boolean wantsQuotes(List<Token> tokens) {
        int at = tokens.indexOf(divergence(tokens));
        return at < parts.size()
                && parts.get(at).type() == HoleType.TEXT
                && tokens.get(at).kind() == Token.Kind.WORD;
    }

    /** The first token that this sentence does not have in its place. */
    Token divergence(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (i >= parts.size() || !parts.get(i).accepts(tokens.get(i))) {
                return tokens.get(i);
            }
        }
        return tokens.get(tokens.size() - 1);
    }

    private static double cost(Token token, Part part) {
        if (part.accepts(token)) {
            return part.type() == null ? 0 : part.type() == HoleType.WORD ? 0.4 : 0.1;
        }
        if (part.type() != null) {
            return 0.7;
        }
        if (token.kind() != Token.Kind.WORD) {
            return 1;
        }
        int longer = Math.max(token.text().length(), part.word().length());
        return Math.min(1, 1.2 * Nearest.distance(token.text(), part.word()) / longer);
    }
}
