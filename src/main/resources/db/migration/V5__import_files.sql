-- Several files may come in one request: each item then tells the name that its file had.

alter table import_item add column file_name varchar(1024);
