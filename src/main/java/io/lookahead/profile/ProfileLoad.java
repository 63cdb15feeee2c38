package io.lookahead.profile;

import io.lookahead.text.yaml.YamlProblem;
import java.util.List;

/** What became of reading a profile. */
public sealed interface ProfileLoad {

    /** What is wrong; empty exactly where the profile was read. */
    default List<YamlProblem> problems() {
        return List.of();
    }

    /** It was read, with everything it extends. */
    record Found(Profile profile) implements ProfileLoad {}

    /** It was not; never without a problem. */
    record Rejected(List<YamlProblem> problems) implements ProfileLoad {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
