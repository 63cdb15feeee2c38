package io.lookahead.rules.words;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Conclusion.Choice;
import io.lookahead.facts.Conclusion.QuestionKind;
import io.lookahead.facts.Conclusion.Range;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes questions of sentences that ask. */
final class Asking {

    static final Section<Offer> OFFERS = new Section<>("an answer on offer", List.of(OfferWords.values()));

    private Asking() {}

    static List<Effect> question(Args args, QuestionKind kind) {
        Template id = Template.of(args.word("question"), false);
        Template text = args.template("text");
        Template why = args.template("why");
        int phase = args.phase();
        List<Choice> choices = new ArrayList<>();
        String suggested = null;
        for (Offer offer : args.items(OFFERS)) {
            suggested = offer.suggested() ? offer.value() : suggested;
            if (!offer.label().isEmpty()) {
                choices.add(new Choice(offer.value(), offer.label()));
            }
        }
        if ((kind == QuestionKind.CHOICE) != (choices.size() > 1)) {
            throw new Misuse(
                    args.token("question"),
                    kind == QuestionKind.CHOICE
                            ? "a choice needs at least two answers on offer"
                            : "a " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                    + " question offers no answers to choose from",
                    "below it, each after a dash: offer an-answer as \"what it means\"");
        }
        String suggestion = suggested;
        Range range = args.holes().containsKey("least") ? range(args, suggestion) : null;
        return List.of(new Effect(
                List.of(id, text, why),
                (b, rule, facts) -> new Conclusion.Question(
                        id.render(b), phase, text.render(b), why.render(b), kind, choices, suggestion, range, rule)));
    }

    private static Range range(Args args, @Nullable String suggestion) {
        Range range = new Range(args.whole("least"), args.whole("most"));
        if (range.least() > range.most()) {
            throw new Misuse(args.token("most"), "this is less than where the range begins", "write the smaller first");
        }
        if (suggestion != null && !range.holds(suggestion)) {
            throw new Misuse(
                    args.token("question"),
                    "the suggested '" + suggestion + "' does not lie in its range",
                    "suggest a whole number " + range);
        }
        return range;
    }
}
