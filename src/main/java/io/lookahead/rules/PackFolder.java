package io.lookahead.rules;

import java.nio.file.Path;

/**
 * A folder to read a pack from.
 *
 * @param shown what messages call it: never more of the path than the operator would write
 */
public record PackFolder(Path folder, String shown) {

    /** The folder under the name it was given by. */
    public static PackFolder of(Path folder) {
        return new PackFolder(folder, folder.toString());
    }
}
