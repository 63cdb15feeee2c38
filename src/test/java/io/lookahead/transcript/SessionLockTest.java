package io.lookahead.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lock of a project")
class SessionLockTest {

    @TempDir
    private Path project;

    private SessionLock acquire(String transcript) {
        return SessionLock.acquire(project.resolve(".lookahead/session.lock"), transcript, Sessions.ticking());
    }

    @Test
    @DisplayName("names the session that holds it")
    void namesTheOther() {
        try (SessionLock lock = acquire("2026-11-22-100000")) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> acquire("another"))
                    .hasMessageContaining("another session is working on this project (2026-11-22-100000, process "
                            + ProcessHandle.current().pid() + ", since 2026-11-22T10:00:00Z)");
        }
    }

    @Test
    @DisplayName("is free again after its session")
    void isFreeAgain() {
        acquire("one").close();

        acquire("two").close();
    }
}
