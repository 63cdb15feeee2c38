package io.lookahead.scan.source;

import io.lookahead.rust.names.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Paths of the SDK's crates, the same whether a crate is a dependency of its own or reached through the umbrella. */
public final class SdkNames {

    private static final Set<String> UMBRELLAS = Set.of("polkadot_sdk", "polkadot_sdk_frame");

    private SdkNames() {}

    /** The names of a target's path from its crate's own name. */
    public static List<String> names(Target target) {
        List<String> names = split(target.path());
        return names.size() > 1 && UMBRELLAS.contains(names.get(0)) ? names.subList(1, names.size()) : names;
    }

    private static List<String> split(String path) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int at = path.indexOf("::"); at >= 0; at = path.indexOf("::", from)) {
            names.add(path.substring(from, at));
            from = at + 2;
        }
        names.add(path.substring(from));
        return names;
    }

    /** The crate that something is of, such as {@code pallet_aura}. */
    public static String crate(Target target) {
        return names(target).get(0);
    }

    /** The last name of a target's path. */
    public static String last(Target target) {
        List<String> names = names(target);
        return names.get(names.size() - 1);
    }

    /** The path as one text. */
    public static String path(Target target) {
        return String.join("::", names(target));
    }
}
