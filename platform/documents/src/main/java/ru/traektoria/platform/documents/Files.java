package ru.traektoria.platform.documents;

import java.time.Duration;
import java.util.Optional;
import ru.traektoria.platform.kernel.Attachment;

/** The contents of files, by the id of their attachment. */
public interface Files {

  void keep(Attachment attachment, byte[] content);

  Optional<byte[]> open(String id);

  /**
   * Removes what was kept for a while and never asked for again.
   *
   * @param type of the attachments that are only kept for a while
   * @return how many went
   */
  int removeOlder(String type, Duration age);

  /** Removes what nobody refers to; an unknown id changes nothing. */
  void remove(String id);
}
