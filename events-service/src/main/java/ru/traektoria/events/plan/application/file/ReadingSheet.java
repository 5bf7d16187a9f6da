package ru.traektoria.events.plan.application.file;

import java.util.List;
import ru.traektoria.platform.web.tabular.TableReader;
import ru.traektoria.platform.web.tabular.Upload;

/** Reads an XLSX or CSV as one table. */
final class ReadingSheet {

  private ReadingSheet() {}

  static List<Block> read(Upload upload) {
    return List.of(new Block.Grid(TableReader.texts(upload)));
  }
}
