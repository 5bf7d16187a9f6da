package ru.traektoria.benchmarks.streams;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is kept of an event on its way to its owner, a teacher or a vacancy.
 *
 * @param id of what is told, replaced by whatever is told of it later
 * @param organisation where it counts; empty for what belongs to the teacher alone
 * @param counts whether it counts on the day
 */
record Told(Kind kind, String owner, String id, String organisation, boolean counts) {

  enum Kind {
    HIGHER_EDUCATION,
    ASSIGNMENT,
    COURSE,
    DIAGNOSIS,
    VACANCY
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(kind.ordinal());
      out.writeBoolean(counts);
      out.writeUTF(owner);
      out.writeUTF(id);
      out.writeUTF(organisation);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Told of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Kind kind = Kind.values()[in.readByte()];
      boolean counts = in.readBoolean();
      return new Told(kind, in.readUTF(), in.readUTF(), in.readUTF(), counts);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
