/** The editor of a plan: rows by buttons, templates, proposals. */
package ru.traektoria.route.web.plan;
