package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder in the project that holds what lookahead must remember about it. Git does not see it. */
public final class LookaheadFolder {

    /** Its name in the project root. */
    public static final String NAME = ".lookahead";

    private final Path path;

    private LookaheadFolder(Path path) {
        this.path = path;
    }

    /**
     * The folder of a project, made where it is not there yet.
     *
     * @throws IOException when it cannot be made, or is something else than a folder of the project
     */
    public static LookaheadFolder ensure(Path root, Disk disk) throws IOException {
        Path path = root.toRealPath().resolve(NAME);
        if (Files.isSymbolicLink(path) || (Files.exists(path) && !Files.isDirectory(path))) {
            throw new IOException(NAME + " in the project root is not a folder; move it out of the way and try again");
        }
        disk.createDirectory(path);
        Path ignore = path.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            disk.write(ignore, "*\n".getBytes(StandardCharsets.US_ASCII), null);
        }
        return new LookaheadFolder(path);
    }

    public Path path() {
        return path;
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path entries() {
        return path.resolve("journal");
    }

    Path contents() {
        return path.resolve("contents");
    }
}
