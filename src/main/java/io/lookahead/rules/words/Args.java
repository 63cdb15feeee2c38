package io.lookahead.rules.words;

import io.lookahead.facts.FactKey;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.Side;
import io.lookahead.rules.language.Link;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SentenceText;
import io.lookahead.rules.language.SourceText;
import io.lookahead.rules.language.Token;
import io.lookahead.rules.model.StepName;
import io.lookahead.rules.model.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the holes of a sentence.
 *
 * @param called the name that the sentence gives to what it finds; null where it gives none
 * @param place tells sentences of one rule apart
 * @param items the list under the sentence
 * @param source the file, for problems
 * @param problems where they go
 */
record Args(
        Map<String, Token> holes,
        @Nullable String called,
        int place,
        List<SentenceText> items,
        SourceText source,
        List<Problem> problems) {

    /** The most characters of a text or of code. */
    private static final int MAX_TEXT = 1200;
    /** A brace that was meant to begin a name; one before a space is of the code that a text shows. */
    private static final Pattern LOOSE = Pattern.compile("\\{([A-Za-z{]|$)");

    /** What the items under the sentence mean; those that mean nothing are among the problems. */
    <M> List<M> items(Section<M> section) {
        List<M> out = new ArrayList<>();
        for (SentenceText item : items) {
            M meant = section.read(item, item.tokens(), null, source, problems, new ArrayList<>());
            if (meant != null) {
                out.add(meant);
            }
        }
        return out;
    }

    /** Whether nothing stands under the sentence, as it should be for most. */
    void noItems() {
        if (!items.isEmpty()) {
            throw new Misuse(items.get(0).first(), "this sentence takes no list", "remove the dash, or the line");
        }
    }

    Token token(String hole) {
        Token token = holes.get(hole);
        if (token == null) {
            throw new IllegalStateException("the sentence has no hole " + hole);
        }
        return token;
    }

    String word(String hole) {
        return token(hole).text();
    }

    /** What stands there, with its place, for problems that show only once all rules are read. */
    StepName named(String hole) {
        return StepName.of(token(hole), false, source);
    }

    /** A text in which facts may be named. */
    Template template(String hole) {
        Token token = token(hole);
        if (token.text().length() > MAX_TEXT) {
            throw new Misuse(
                    token,
                    "this has " + token.text().length() + " characters; " + MAX_TEXT + " are the most",
                    "say it shorter, and the rest in the .md beside the rules");
        }
        Template template = Template.of(token.text(), token.kind() != Token.Kind.TEXT);
        boolean isLoose = template.parts().stream()
                .anyMatch(part ->
                        part instanceof String text && LOOSE.matcher(text).find());
        if (isLoose && !template.code()) {
            throw new Misuse(
                    token,
                    "a brace in a text belongs to the name of what was found, and this one does not",
                    "write {name} or {name.property}; `lookahead rules words called` says where names come from");
        }
        return template;
    }

    /** A number; seconds are turned into milliseconds. */
    double number(String hole) {
        String text = word(hole).replace("_", "");
        if (text.endsWith(" ms")) {
            return Double.parseDouble(text.substring(0, text.length() - 3));
        }
        if (text.endsWith(" s")) {
            return 1000 * Double.parseDouble(text.substring(0, text.length() - 2));
        }
        return Double.parseDouble(text);
    }

    /** A number without a fraction. */
    long whole(String hole) {
        double number = number(hole);
        if (number != Math.rint(number)) {
            throw new Misuse(token(hole), "a whole number is wanted here", "write it without a fraction");
        }
        return (long) number;
    }

    boolean hasUnit(String hole) {
        return word(hole).endsWith("s");
    }

    /** The address of a page. */
    String link(String hole) {
        if (!Link.isPage(word(hole))) {
            throw new Misuse(token(hole), Link.refusal(word(hole)), Link.help());
        }
        return word(hole);
    }

    int phase() {
        return Integer.parseInt(word("phase"));
    }

    Side side() {
        return Side.valueOf(word("side").toUpperCase(Locale.ROOT));
    }

    SdkRelease release() {
        return SdkRelease.parse(word("release"))
                .orElseThrow(() -> new Misuse(
                        token("release"),
                        "'" + word("release") + "' is not an SDK release",
                        "write v1.7.0 or stable2409"));
    }

    FactKey fact(String hole) {
        return Keys.of(word(hole)).orElseThrow(() -> {
            List<String> near = Nearest.words(word(hole), Keys.names(), 3);
            return near.isEmpty() && !word(hole).contains("_")
                    ? Misuse.otherSentence(token(hole))
                    : new Misuse(
                            token(hole),
                            "'" + word(hole) + "' is not a fact that a scan reports",
                            near.isEmpty()
                                    ? "`lookahead rules words` lists the facts"
                                    : "did you mean " + String.join(", ", near) + "?");
        });
    }

    /** The name for what the sentence finds. */
    String name() {
        return called == null ? "#" + place : called;
    }

    /** The same for a sentence that finds the reading of a key. */
    String name(FactKey key) {
        return called == null ? key.key() : called;
    }
}
