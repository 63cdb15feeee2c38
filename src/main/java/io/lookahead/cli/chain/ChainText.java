package io.lookahead.cli.chain;

import io.lookahead.chain.LiveChain;
import io.lookahead.chain.LiveChain.Parachain;
import io.lookahead.chain.LiveChain.Relay;
import io.lookahead.chain.LiveValues;
import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a live chain said, and what rules say of it, as text and as JSON. */
final class ChainText {

    private ChainText() {}

    static String text(LiveChain chain, List<Advice> verdict) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%s: %s %d, a %s%n", chain.name(), chain.specName(), chain.specVersion(), kind(chain)));
        LiveValues.of(chain)
                .forEach((name, value) -> text.append(String.format(
                        Locale.ROOT, "  %-24s %s%n", name.replace('_', ' '), value == null ? "not known" : value)));
        for (Advice advice : verdict) {
            String weight =
                    advice.severity() == Severity.NOTE ? "" : advice.severity().key() + ": ";
            text.append("▸ ").append(weight).append(advice.message()).append(System.lineSeparator());
        }
        return text.toString();
    }

    static Map<String, Object> json(LiveChain chain, List<Advice> verdict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "lookahead/chain");
        json.put("version", 1);
        json.put("kind", kind(chain).replace(' ', '-'));
        json.put("name", chain.name());
        json.put("spec_name", chain.specName());
        json.put("spec_version", chain.specVersion());
        json.put("values", LiveValues.of(chain));
        json.put("verdict", verdict.stream().map(Advice::message).toList());
        return json;
    }

    private static String kind(LiveChain chain) {
        return chain instanceof Parachain ? "parachain" : chain instanceof Relay ? "relay chain" : "solo chain";
    }
}
