package ru.traektoria.platform.documents;

import java.util.Optional;
import ru.traektoria.platform.kernel.Attachment;

/** The contents of files, by the id of their attachment. */
public interface Files {

  void keep(Attachment attachment, byte[] content);

  Optional<byte[]> open(String id);

  /** Removes what nobody refers to; an unknown id changes nothing. */
  void remove(String id);
}
