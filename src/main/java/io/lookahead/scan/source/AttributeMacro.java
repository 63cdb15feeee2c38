package io.lookahead.scan.source;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.syntax.ModItem;
import java.util.List;
import java.util.Set;

/**
 * An attribute macro from elsewhere that makes a part of a runtime out of a module, such as
 * {@code #[acme_construct_runtime] mod runtime}. What it makes of it cannot be read; the SDK's own {@code runtime} can.
 *
 * @param path the macro's path as written
 */
public record AttributeMacro(String path, Location at) {

    /** The SDK's own, under both names that it exports it by. */
    private static final Set<String> OF_THE_SDK = Set.of("runtime", "frame_construct_runtime");

    /** Those on modules that exist with the crate's features, in source order. */
    public static List<AttributeMacro> in(RustCrate crate) {
        return crate.definitions().stream()
                .filter(definition -> definition.item() instanceof ModItem && definition.truth() != Truth.FALSE)
                .flatMap(definition -> definition.item().attributes().stream())
                .map(attribute -> new AttributeMacro(attribute.path(), attribute.location()))
                .filter(macro -> macro.name().contains("runtime") && !OF_THE_SDK.contains(macro.name()))
                .toList();
    }

    private String name() {
        return path.substring(path.lastIndexOf(':') + 1);
    }

    /** Whether it composes the runtime of its pallets. */
    public boolean composes() {
        return name().contains("construct_runtime");
    }

    /** Whether it implements runtime APIs. */
    public boolean implementsApis() {
        return name().contains("runtime_api");
    }
}
