package io.rivulet.stress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** There and back through Java's serialisation. */
final class Serialised {

    private Serialised() {
    }

    static <T> T copy(T original) {
        return copy(original, new Meeting(1));
    }

    /** Joins the meeting when all is ready: opening a stream takes longer than writing. */
    static <T> T copy(T original, Meeting meeting) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                meeting.join();
                out.writeObject(original);
            }
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            @SuppressWarnings("unchecked") // what comes back has the class of what went in
            T copy = (T) in.readObject();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
