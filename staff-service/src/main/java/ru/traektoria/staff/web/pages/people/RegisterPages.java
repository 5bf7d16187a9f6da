package ru.traektoria.staff.web.pages.people;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.portal.table.TableView;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.views.Register;
import ru.traektoria.staff.web.views.RegisterRow;

/** Педагоги: the register. */
@Controller
class RegisterPages {

  private final Register register;
  private final Choices choices;
  private final Circumstances circumstances;

  RegisterPages(Register register, Choices choices, Circumstances circumstances) {
    this.register = register;
    this.choices = choices;
    this.circumstances = circumstances;
  }

  @GetMapping("/staff")
  String start() {
    return "redirect:" + TeacherColumns.PATH;
  }

  @GetMapping(TeacherColumns.PATH)
  Object list(TableQuery query, Scope scope, Model model) {
    Register.Found found = register.find(query, scope);
    TablePage<RegisterRow> page = TablePage.of(found.rows(), found.total(), query);
    if (query.export()) {
      return TableExport.answer("Педагоги", TeacherColumns.FILE, page, circumstances.today());
    }
    model.addAttribute(
        Heading.of("Педагоги")
            .under("Главная", "/")
            .action(Action.link("Внести педагога", TeacherColumns.PATH + "/new", "user-plus")));
    model.addAttribute("table", filtered(TeacherColumns.TABLE.view(page), scope));
    return "staff/list";
  }

  private TableView<RegisterRow> filtered(TableView<RegisterRow> view, Scope scope) {
    return view.filters(
        Fields.search("q", "Педагог").with("placeholder", "Фамилия, имя"),
        Fields.select("organisation", "Организация", choices.organisations(scope)),
        Fields.select("subject", "Предмет", choices.of(DirectoryName.SUBJECTS)),
        Fields.select("positionKind", "Должность", Choices.positionKinds()),
        Fields.select("category", "Категория", Choices.categories()),
        Fields.select("age", "Возраст", Choices.ages()),
        Fields.select("young", "Молодые", Choices.young()),
        Fields.select("reserve", "Кадровый резерв", Choices.reserve()),
        Fields.select("status", "Кадровый статус", Choices.staffStatuses())
            .with("placeholder", "В штате"));
  }
}
