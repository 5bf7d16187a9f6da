/** Priority themes: whom they concern, what became of the proposals. */
package ru.traektoria.route.application.priority;
