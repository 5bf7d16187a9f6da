package ru.traektoria.diagnostics.model.consent;

import java.util.Arrays;
import java.util.Optional;

/** What a scan may be; told by its first bytes, never by its name. */
public enum ScanKind {
  PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2D),
  JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
  PNG("image/png", "png", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);

  private final String mediaType;
  private final String ending;
  private final int[] start;

  ScanKind(String mediaType, String ending, int... start) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.start = start;
  }

  /** The kind of these bytes; empty when they are none of ours. */
  public static Optional<ScanKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.starts(content)).findFirst();
  }

  private boolean starts(byte[] content) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** How it is served. */
  public String mediaType() {
    return mediaType;
  }

  /** How its name ends. */
  public String ending() {
    return ending;
  }
}
