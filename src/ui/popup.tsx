import { Popup } from './popup-view.tsx'
import { startPage } from './start-page.tsx'

void startPage((language) => <Popup language={language} />)
