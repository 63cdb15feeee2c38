package io.lookahead.rules.words;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SentenceText;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.language.Token;
import io.lookahead.rules.model.StepName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that may stand in one kind of place: conditions, consequences, edits, answers on offer.
 *
 * @param <M> what they mean
 */
final class Section<M> {

    private static final Set<String> ENGINE = Set.of("eval", "from", "accumulate", "collect", "forall", "matches");

    private final String what;
    private final List<Sentence<M>> sentences = new ArrayList<>();
    private final Map<Integer, List<Sentence<M>>> byLength = new HashMap<>();

    Section(String what, List<? extends Words<M>> words) {
        this.what = what;
        for (Words<M> one : words) {
            Sentence<M> sentence = new Sentence<>(one);
            sentences.add(sentence);
            byLength.computeIfAbsent(sentence.length(), length -> new ArrayList<>())
                    .add(sentence);
        }
    }

    List<Sentence<M>> sentences() {
        return sentences;
    }

    /** What a sentence means; null where it means nothing, which is then among the problems. */
    @Nullable
    M read(
            SentenceText text,
            List<Token> tokens,
            @Nullable String called,
            SourceText source,
            List<Problem> problems,
            List<StepName> steps) {
        Sentence<M> best = null;
        for (Sentence<M> sentence : byLength.getOrDefault(tokens.size(), List.of())) {
            if (sentence.matches(tokens) && (best == null || sentence.fixed() > best.fixed())) {
                best = sentence;
            }
        }
        if (best == null) {
            problems.add(unknown(tokens, source));
            return null;
        }
        best.inHoles(HoleType.NEW_STEP, tokens).forEach(step -> steps.add(StepName.of(step, true, source)));
        best.inHoles(HoleType.STEP, tokens).forEach(step -> steps.add(StepName.of(step, false, source)));
        try {
            Token first = text.first();
            return best.words()
                    .make(new Args(
                            best.holes(tokens),
                            called,
                            first.line() * 1000 + first.column(),
                            text.items(),
                            source,
                            problems));
        } catch (Misuse e) {
            problems.add(
                    e.isOtherSentence()
                            ? unknown(tokens, source)
                            : source.problem(
                                    e.at(),
                                    String.valueOf(e.getMessage()),
                                    e.help().toArray(new String[0])));
            return null;
        }
    }

    private Problem unknown(List<Token> tokens, SourceText source) {
        for (Sentence<M> sentence : sentences) {
            Sentence.Misfit misfit = sentence.misfit(tokens);
            if (misfit != null && sentence.fixed() > 0) {
                return source.problem(
                        misfit.token(),
                        misfit.type().meaning() + " is wanted here, such as "
                                + misfit.type().example(),
                        "the sentence is: " + sentence.words().pattern());
            }
        }
        List<Sentence<M>> near = sentences.stream()
                .sorted(Comparator.comparingDouble(s -> s.distance(tokens)))
                .limit(3)
                .toList();
        List<String> help = new ArrayList<>();
        if (tokens.stream().anyMatch(t -> t.kind() == Token.Kind.WORD && ENGINE.contains(t.text()))) {
            help.add("rule files hold sentences only; the engine's own words mean nothing here");
        }
        boolean close = near.get(0).distance(tokens) <= Math.max(2.5, tokens.size() * 0.6);
        double limit = near.get(0).distance(tokens) + 1;
        if (close && near.get(0).wantsQuotes(tokens)) {
            help.add("a text stands between double quotes: \"…\"");
        }
        for (Sentence<M> sentence : near) {
            if (!close || sentence.distance(tokens) > limit) {
                break;
            }
            help.add((sentence == near.get(0) ? "did you mean: " : "          or: ")
                    + sentence.words().pattern());
        }
        help.add("`lookahead rules words` lists every sentence");
        Token at = close ? near.get(0).divergence(tokens) : tokens.get(0);
        return source.problem(at, "this is not " + what + " that rules know", help.toArray(new String[0]));
    }
}
