package io.lookahead.rust.macros;

import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a macro's variables stand for in one call. */
final class Bindings {

    /**
     * One variable.
     *
     * @param tokens what it stands for; null for one that repeats
     * @param fragment the kind of syntax it is
     * @param repeated one binding a repetition
     */
    record Binding(@Nullable TokenRange tokens, String fragment, List<Binding> repeated) {}

    private final Map<String, Binding> byName = new TreeMap<>();

    void put(String name, TokenRange tokens, String fragment) {
        byName.put(name, new Binding(tokens, fragment, List.of()));
    }

    @Nullable
    Binding get(String name) {
        return byName.get(name);
    }

    /** Makes the variables of {@code pattern} stand for sequences, one element of each repetition's bindings. */
    void putRepetitions(List<Pattern> pattern, List<Bindings> repetitions) {
        for (String name : names(pattern)) {
            List<Binding> sequence = new ArrayList<>();
            for (Bindings repetition : repetitions) {
                Binding binding = repetition.get(name);
                if (binding != null) {
                    sequence.add(binding);
                }
            }
            byName.put(name, new Binding(null, "", sequence));
        }
    }

    /** These bindings with the repeating ones among {@code names} replaced by their element {@code index}. */
    Bindings element(List<String> names, int index) {
        Bindings result = new Bindings();
        result.byName.putAll(byName);
        for (String name : names) {
            Binding binding = byName.get(name);
            if (binding != null
                    && binding.tokens() == null
                    && index < binding.repeated().size()) {
                result.byName.put(name, binding.repeated().get(index));
            }
        }
        return result;
    }

    private static List<String> names(List<Pattern> patterns) {
        List<String> names = new ArrayList<>();
        for (Pattern pattern : patterns) {
            if (pattern instanceof Pattern.Variable variable) {
                names.add(variable.name());
            } else if (pattern instanceof Pattern.Group group) {
                names.addAll(names(group.inside()));
            } else if (pattern instanceof Pattern.Repetition repetition) {
                names.addAll(names(repetition.inside()));
            }
        }
        return names;
    }
}
