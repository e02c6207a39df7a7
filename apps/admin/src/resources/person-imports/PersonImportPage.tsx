import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLocale, useRequireAccess, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { usePurpose } from '../../components/use-purpose.ts';
import { PersonListPreviewPanel } from './PersonListPreviewPanel.tsx';
import { sendPersonList } from './send-person-list.ts';

/** Nhập danh sách người đã được duyệt: the file, what it is for, and then the page that shows how far it is. */
export default function PersonImportPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'person-import', action: 'run' });
  useDocumentTitle(translate('longTasks.form.importTitle'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 720, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <BackToList to="/long-tasks">{translate('longTasks.back')}</BackToList>
        <Typography variant="h1">{translate('longTasks.form.importTitle')}</Typography>
        <Typography color="textSecondary">{translate('longTasks.form.importLead')}</Typography>
      </div>
      <Panel title={translate('longTasks.form.columns')}>
        <Typography sx={{ mb: 3 }}>{translate('longTasks.form.columnList')}</Typography>
        <Button
          component="a"
          href="/person-imports/sample"
          download
          variant="outlined"
          size="small"
          startIcon={<DownloadIcon />}
        >
          {translate('longTasks.form.sample')}
        </Button>
      </Panel>
      <ImportForm />
    </Box>
  );
}

function ImportForm() {
  const translate = useTranslate();
  const { purpose, field, check } = usePurpose();
  const [file, setFile] = useState<File>();
  const [isChecked, setChecked] = useState(false);
  const { send, isSending, messages } = useSending();
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (check() && file && !isSending) void send(file, purpose);
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}
    >
      <ChooseFile file={file} isMissing={isChecked && !file} onChosen={setFile} />
      {file && <PersonListPreviewPanel file={file} />}
      <TextField {...field} required multiline minRows={2} />
      {messages.length > 0 && (
        <Alert severity="error">
          {messages.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
      {isSending && <LinearProgress aria-label={translate('longTasks.form.sending')} />}
      <Button type="submit" variant="contained" aria-disabled={isSending} sx={{ alignSelf: 'flex-start' }}>
        {translate(isSending ? 'longTasks.form.sending' : 'longTasks.form.importSubmit')}
      </Button>
    </Box>
  );
}

/** Sends the list, then leads to the page of the task; what the server says against it stays here. */
function useSending() {
  const translate = useTranslate();
  const locale = useLocale();
  const navigate = useNavigate();
  const [isSending, setSending] = useState(false);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const send = async (file: File, purpose: string) => {
    setSending(true);
    setMessages([]);
    const answer = await sendPersonList(file, { purpose, locale }).catch(() => null);
    setSending(false);
    if (answer?.id) await navigate(`/long-tasks/${answer.id}`);
    else {
      const said = answer?.id === null ? answer.messages : [];
      setMessages(said.length > 0 ? said : [translate('trouble.network')]);
    }
  };
  return { send, isSending, messages };
}

interface ChooseFileProps {
  readonly file: File | undefined;
  readonly isMissing: boolean;
  readonly onChosen: (file: File) => void;
}

function ChooseFile({ file, isMissing, onChosen }: ChooseFileProps) {
  const translate = useTranslate();
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={inputRef}
        type="file"
        hidden
        accept=".csv,.xlsx,text/csv"
        aria-label={translate('longTasks.form.choose')}
        onChange={({ target: { files } }) => {
          const chosen = files?.[0];
          if (chosen) onChosen(chosen);
        }}
      />
      <Button
        variant="outlined"
        startIcon={<UploadFileIcon />}
        onClick={() => {
          inputRef.current?.click();
        }}
      >
        {translate('longTasks.form.choose')}
      </Button>
      {file && (
        <Typography role="status" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {translate('longTasks.form.chosen', { name: file.name })}
        </Typography>
      )}
      {isMissing && <FormHelperText error>{translate('longTasks.form.fileMissing')}</FormHelperText>}
    </div>
  );
}
