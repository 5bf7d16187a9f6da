/** Files in: courses and routes of past years. */
package ru.traektoria.route.web.imports;
