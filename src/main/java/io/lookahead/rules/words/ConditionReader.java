package io.lookahead.rules.words;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SentenceText;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.language.Token;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.StepName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads conditions: sentences, {@code unless} before one, {@code called} after one, and the three groups. */
final class ConditionReader {

    /** How a group of conditions is written, and what it means. */
    static final Map<String, String> GROUPS = Map.of(
            "any of", "at least one of the conditions listed under it holds",
            "all of", "each of the conditions listed under it holds",
            "none of", "not one of the conditions listed under it holds");

    private static final Section<Meant> CONDITIONS = new Section<>("a condition", allWords());

    private final SourceText source;
    private final List<Problem> problems;
    private final List<StepName> steps;

    ConditionReader(SourceText source, List<Problem> problems, List<StepName> steps) {
        this.source = source;
        this.problems = problems;
        this.steps = steps;
    }

    static Section<Meant> section() {
        return CONDITIONS;
    }

    private static List<Words<Meant>> allWords() {
        List<Words<Meant>> all = new ArrayList<>();
        all.addAll(List.of(TargetWords.values()));
        all.addAll(List.of(ReadingWords.values()));
        all.addAll(List.of(SourceWords.values()));
        all.addAll(List.of(SessionWords.values()));
        all.addAll(List.of(ChainWords.values()));
        return all;
    }

    /** What the sentences mean; those that mean nothing are among the problems and left out. */
    List<Condition> read(List<SentenceText> sentences) {
        return sentences.stream().map(this::one).flatMap(Optional::stream).toList();
    }

    private Optional<Condition> one(SentenceText text) {
        List<Token> tokens = text.tokens();
        Function<List<Condition>, Condition> group = group(tokens);
        if (group != null) {
            return grouped(text, group);
        }
        if (!text.items().isEmpty()) {
            problems.add(source.problem(
                    text.items().get(0).first(),
                    "a list under a sentence that is not a group",
                    "groups are: any of, all of, none of"));
            return Optional.empty();
        }
        boolean unless = isWord(tokens.get(0), "unless") && tokens.size() > 1;
        List<Token> rest = unless ? tokens.subList(1, tokens.size()) : tokens;
        String called = null;
        if (rest.size() > 2 && isWord(rest.get(rest.size() - 2), "called")) {
            called = name(rest.get(rest.size() - 1));
            if (called == null) {
                return Optional.empty();
            }
            rest = rest.subList(0, rest.size() - 2);
        }
        Meant meant = CONDITIONS.read(text, rest, called, source, problems, steps);
        if (meant == null) {
            return Optional.empty();
        }
        boolean negated = meant.negated() != unless;
        if (negated && called != null) {
            problems.add(source.problem(
                    tokens.get(tokens.size() - 1),
                    "what is not there cannot be called anything",
                    "leave 'called " + called + "' away"));
            return Optional.empty();
        }
        return Optional.of(new Condition.One(
                meant.patterns(),
                negated,
                text.text(),
                SentenceText.text(rest),
                text.line(),
                text.first().column()));
    }

    private static @Nullable Function<List<Condition>, Condition> group(List<Token> tokens) {
        if (tokens.size() != 2 || !isWord(tokens.get(1), "of")) {
            return null;
        }
        return switch (tokens.get(0).text()) {
            case "any" -> Condition.Any::new;
            case "all" -> Condition.All::new;
            case "none" -> of -> new Condition.Any(of).negate();
            default -> null;
        };
    }

    private Optional<Condition> grouped(SentenceText text, Function<List<Condition>, Condition> group) {
        if (text.items().isEmpty()) {
            problems.add(source.problem(
                    text.first(), "a group with nothing in it", "list its conditions below, each after a dash"));
            return Optional.empty();
        }
        List<Condition> parts = read(text.items());
        return parts.size() == text.items().size() ? Optional.of(group.apply(parts)) : Optional.empty();
    }

    private @Nullable String name(Token token) {
        boolean plain = token.kind() == Token.Kind.WORD && token.text().matches("[a-z][a-z0-9_]*");
        if (plain && Keys.of(token.text()).isEmpty()) {
            return token.text();
        }
        problems.add(source.problem(
                token,
                plain ? "'" + token.text() + "' is the key of a fact" : "this cannot be a name",
                "a name is a plain word in small letters, such as: called hook"));
        return null;
    }

    private static boolean isWord(Token token, String word) {
        return token.kind() == Token.Kind.WORD && token.text().equals(word);
    }
}
