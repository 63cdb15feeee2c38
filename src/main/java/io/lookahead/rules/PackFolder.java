package io.lookahead.rules;

import java.nio.file.Path;

/**
 * A folder to read a pack from.
 *
 * @param shown what messages call it: never more of the path than the operator would write
 * @param layer who brings the pack in
 */
public record PackFolder(Path folder, String shown, Layer layer) {

    public PackFolder {
        shown = shown.length() > 1 ? shown.replaceAll("[/\\\\]+$", "") : shown;
    }

    /** The folder under the name it was given by, as if named on the command line. */
    public static PackFolder of(Path folder) {
        return new PackFolder(folder, folder.toString(), Layer.COMMAND_LINE);
    }
}
