/** Заявки на курсы: who wants to learn what, who agreed, in which group, what came of it. */
package ru.traektoria.route.model.request;
