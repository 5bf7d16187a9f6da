/** The printed route and the settings of routes: who approves, how it is printed. */
package ru.traektoria.route.web.print;
