package ru.traektoria.events.document.web.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.association.application.LeadingAssociations;
import ru.traektoria.events.document.application.KeepingDocuments;
import ru.traektoria.events.document.model.Direction;
import ru.traektoria.events.document.model.DocumentId;
import ru.traektoria.events.document.model.DocumentType;
import ru.traektoria.events.document.model.LibraryDocument;
import ru.traektoria.events.document.model.OrderKind;
import ru.traektoria.events.document.web.DocumentRequest;
import ru.traektoria.events.document.web.DocumentView;
import ru.traektoria.events.document.web.DocumentViews;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Внести или изменить документ; choose a template of an order. */
@Controller
class DocumentFormPages {

  private static final String PATH = DocumentsPages.PATH;

  private final KeepingDocuments keeping;
  private final LeadingAssociations associations;
  private final DocumentViews views;

  DocumentFormPages(
      KeepingDocuments keeping, LeadingAssociations associations, DocumentViews views) {
    this.keeping = keeping;
    this.associations = associations;
    this.views = views;
  }

  @GetMapping(PATH + "/orders")
  String orders(Model model) {
    model.addAttribute(
        Heading.of("Приказ по шаблону")
            .under("Документы", PATH)
            .lead(
                "Номер и дату впишете вы, составы и таблицы возьмутся из объединений и заседаний."));
    model.addAttribute("orders", Arrays.asList(OrderKind.values()));
    model.addAttribute("month", views.today().getMonthValue());
    return "documents-library/orders";
  }

  @GetMapping(PATH + "/new")
  String fresh(
      @RequestParam(required = false) OrderKind order,
      @RequestParam(required = false) String association,
      Scope scope,
      Model model) {
    model.addAttribute(Heading.of("Внести документ").under("Документы", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PATH);
    model.addAttribute("back", PATH);
    model.addAttribute("type", order == null ? null : DocumentType.ORDER);
    model.addAttribute("title", order == null ? null : order.title());
    model.addAttribute("order", order);
    model.addAttribute("about", association);
    model.addAttribute("issuedOn", views.today());
    choices(scope, model);
    return "documents-library/form";
  }

  @GetMapping(PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    DocumentView document = views.view(keeping.one(new DocumentId(id), scope), scope);
    model.addAttribute(
        Heading.of("Изменить документ")
            .under("Документы", PATH)
            .under(document.sheet().title(), PATH + "/" + id));
    model.addAttribute("document", document);
    model.addAttribute("action", PATH + "/" + id);
    model.addAttribute("back", PATH + "/" + id);
    model.addAttribute("type", document.sheet().type());
    model.addAttribute("title", document.sheet().title());
    model.addAttribute("order", document.sheet().order());
    model.addAttribute("about", document.sheet().association());
    model.addAttribute("issuedOn", document.sheet().issuedOn());
    model.addAttribute("links", String.join("\n", document.sheet().links()));
    choices(scope, model);
    return "documents-library/form";
  }

  private void choices(Scope scope, Model model) {
    model.addAttribute("types", DocumentsPages.options(DocumentType.values(), DocumentType::label));
    model.addAttribute("directions", DocumentsPages.options(Direction.values(), Direction::label));
    List<Option> known =
        associations.all(scope).stream()
            .map(stored -> Option.of(stored.id(), stored.state().charter().name()))
            .toList();
    model.addAttribute("associations", known);
  }

  @PostMapping(PATH)
  ResponseEntity<Void> enter(
      DocumentRequest form,
      @RequestParam(required = false) List<MultipartFile> files,
      CreationKey key,
      Scope scope) {
    Stored<LibraryDocument> stored =
        keeping.enter(key, form.organisation(), form.sheet(), FileAnswers.uploads(files), scope);
    return Done.at(PATH + "/" + stored.id(), "Документ внесён");
  }

  @PostMapping(PATH + "/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id, DocumentRequest form, IfMatch seen, Scope scope) {
    keeping.change(new DocumentId(id), seen.version(), form.sheet(), scope);
    return Done.at(PATH + "/" + id, "Изменения сохранены");
  }
}
