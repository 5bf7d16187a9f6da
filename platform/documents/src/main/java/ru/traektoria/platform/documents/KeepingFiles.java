package ru.traektoria.platform.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Keeps what was uploaded while a decision refers to it; a refused one leaves no file behind. */
public class KeepingFiles {

  static final int MOST_FILES = 5;

  private final CheckingFile checking;
  private final Files files;

  public KeepingFiles(CheckingFile checking, Files files) {
    this.checking = checking;
    this.files = files;
  }

  /**
   * Keeps the files, then decides with their attachments. What came of it names those it refers to:
   * a repeated request is answered by the first one's record, which names the first one's files, so
   * the ones brought now are dropped again.
   */
  public <T> T with(
      List<Upload> uploads,
      Function<List<Attachment>, T> decide,
      Function<T, ? extends Collection<Attachment>> named) {
    List<Attachment> brought = new ArrayList<>();
    T result =
        with(
            uploads,
            kept -> {
              brought.addAll(kept);
              return decide.apply(kept);
            });
    Set<String> referred =
        named.apply(result).stream().map(Attachment::id).collect(Collectors.toSet());
    brought.stream()
        .map(Attachment::id)
        .filter(id -> !referred.contains(id))
        .forEach(files::remove);
    return result;
  }

  /** Keeps the files, then decides with their attachments. */
  public <T> T with(List<Upload> uploads, Function<List<Attachment>, T> decide) {
    if (uploads.size() > MOST_FILES) {
      throw Problems.refused(Reason.at("files", "file.many", "За один раз — не больше 5 файлов"));
    }
    List<Attachment> kept = new ArrayList<>();
    try {
      for (Upload upload : uploads) {
        kept.add(keep(upload));
      }
      return decide.apply(kept);
    } catch (RuntimeException refused) {
      kept.forEach(attachment -> files.remove(attachment.id()));
      throw refused;
    }
  }

  /** Drops what a record named before and, once the decision is saved, names no more. */
  public void drop(Collection<Attachment> before, Collection<Attachment> after) {
    Set<String> named = after.stream().map(Attachment::id).collect(Collectors.toSet());
    before.stream().map(Attachment::id).filter(id -> !named.contains(id)).forEach(files::remove);
  }

  private Attachment keep(Upload upload) {
    Attachment attachment = checking.check(upload);
    files.keep(attachment, upload.content());
    return attachment;
  }
}
