package io.lookahead.edit.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disk of this machine. */
public final class LocalDisk implements Disk {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    @Override
    public void write(Path file, byte[] bytes, @Nullable String mode) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(file, NEW, attributes(file, mode))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            // Creation obeys the process's umask, so the permissions are set once more.
            if (mode != null && hasPosixModes(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] attributes(Path file, @Nullable String mode) {
        if (mode == null || !hasPosixModes(file)) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static boolean hasPosixModes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The permissions of a file as {@code rw-r--r--}; null where the file system has none of that kind. */
    static @Nullable String mode(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null
                ? null
                : PosixFilePermissions.toString(view.readAttributes().permissions());
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(directory);
        }
    }

    @Override
    public void sync(Path directory) throws IOException {
        if (!hasPosixModes(directory)) {
            return; // such systems neither need it nor let a directory be opened
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
