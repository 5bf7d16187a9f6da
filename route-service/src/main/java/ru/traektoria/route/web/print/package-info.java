/** The printed route and the template it is printed from. */
package ru.traektoria.route.web.print;
