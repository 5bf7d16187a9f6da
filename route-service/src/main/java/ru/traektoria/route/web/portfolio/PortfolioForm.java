package ru.traektoria.route.web.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.route.model.portfolio.ItemContent;
import ru.traektoria.route.model.portfolio.PortfolioItem;
import ru.traektoria.route.model.portfolio.PortfolioSection;

/** An entry as its form sends it. */
record PortfolioForm(
    String teacher,
    PortfolioSection section,
    String title,
    LocalDate on,
    String note,
    String link,
    List<MultipartFile> files) {

  static PortfolioForm blank(String teacher) {
    return new PortfolioForm(teacher, null, null, null, null, null, List.of());
  }

  static PortfolioForm of(PortfolioItem item) {
    ItemContent is = item.content();
    return new PortfolioForm(
        item.teacher().value(), is.section(), is.title(), is.on(), is.note(), is.link(), List.of());
  }

  ItemContent content() {
    return new ItemContent(section, title, on, note, link);
  }

  List<Upload> uploads() {
    return FileAnswers.uploads(files);
  }
}
