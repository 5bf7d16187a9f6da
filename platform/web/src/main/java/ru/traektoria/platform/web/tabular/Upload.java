package ru.traektoria.platform.web.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.problem.Problems;

/** A file somebody gave us, at most {@value #MAX_BYTES} bytes. */
public record Upload(String name, byte[] content) {

  /** 10 MB: a staff list of 20,000 people takes about 3. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  public Upload {
    if (content.length > MAX_BYTES) {
      throw Problems.tooLarge("Файл больше 10 МБ. Разделите его на части или уберите картинки.");
    }
    if (content.length == 0) {
      throw Problems.badRequest("Файл «" + name + "» пуст. Выберите файл с таблицей.");
    }
  }

  /** Takes the file out of a form. */
  public static Upload of(MultipartFile file) {
    try {
      String name = file.getOriginalFilename();
      return new Upload(name == null || name.isBlank() ? "без имени" : name, file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the content, hexadecimal: the same file is recognised in the journal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
