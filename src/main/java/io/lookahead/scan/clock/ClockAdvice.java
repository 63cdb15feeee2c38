package io.lookahead.scan.clock;

import io.lookahead.facts.SdkRelease;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the table {@code rules/clocks/advice.yaml}: one for each {@link Saying}. */
public final class ClockAdvice {

    static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");

    private final Map<Saying, String> sentences;
    private final SdkRelease relayClockInHooksSince;

    /** @param relayClockInHooksSince the release from which the relay chain's clock runs while a block begins */
    ClockAdvice(Map<Saying, String> sentences, SdkRelease relayClockInHooksSince) {
        this.sentences = new EnumMap<>(sentences);
        this.relayClockInHooksSince = relayClockInHooksSince;
    }

    SdkRelease relayClockInHooksSince() {
        return relayClockInHooksSince;
    }

    String say(Saying saying) {
        return say(saying, Map.of());
    }

    /** A sentence with values for its words, which are put in as they are and never read again. */
    String say(Saying saying, Map<String, ?> values) {
        String sentence = Objects.requireNonNull(sentences.get(saying));
        return WORD.matcher(sentence)
                .replaceAll(word -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(word.group(1))).toString()));
    }
}
