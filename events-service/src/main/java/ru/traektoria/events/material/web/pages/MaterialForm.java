package ru.traektoria.events.material.web.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.material.application.SubmittingMaterials.Submission;
import ru.traektoria.events.material.model.MaterialContent;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;
import ru.traektoria.platform.documents.FileAnswers;

/** Материал, as the form sends it. */
record MaterialForm(
    String title,
    Kind kind,
    Carrier carrier,
    Integer printRun,
    List<String> subjects,
    List<String> competences,
    String annotation,
    String association,
    String analysis,
    String links,
    List<MultipartFile> files,
    String author,
    String coauthor,
    String organisation,
    Boolean different) {

  Submission submission() {
    MaterialContent content =
        new MaterialContent(
            title,
            kind,
            carrier,
            printRun,
            subjects,
            competences,
            annotation,
            association,
            analysis,
            links == null ? List.of() : links.lines().toList(),
            List.of());
    return new Submission(
        Arrays.asList(author, coauthor),
        organisation,
        content,
        FileAnswers.uploads(files),
        Boolean.TRUE.equals(different));
  }
}
